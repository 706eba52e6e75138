package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.PostOffice;
import org.thegathering.testing.PostOffice.Letter;
import org.thegathering.testing.TestNode;

/** A link to a new password comes by mail, through a real mail server: one a minute and person, over all nodes. */
@OnNodes(value = 2, joined = false, mail = true)
class ForgottenPasswordTest extends Cast {

    private static final String LINK = PostOffice.SITE + "/reset/#";

    @Test
    void theLetterHoldsALinkThatSetsThePassword() throws Exception {
        var erin = newcomer();
        var address = erin.name() + "@test.com";
        forget(address, nodes.first());
        var text = post.letterTo(address).text();
        forget("nobody@test.com", nodes.first());
        forget(address, nodes.first());
        forget(address, nodes.second());
        var frank = newcomer().name() + "@test.com";
        forget(frank, nodes.first());
        forget(frank, nodes.second());

        post.letterTo(frank);
        var token = text.substring(text.indexOf(LINK) + LINK.length()).split("\\s")[0];

        nobody.post("/auth/password/reset", new JsonObject().put("token", token).put("new_password", "a quiet clearing")).is(200);
        nobody.post("/auth/login", new JsonObject().put("email", address).put("password", "a quiet clearing")).is(200);
        assertEquals(List.of(address, frank), post.letters().stream().map(Letter::to).toList());
    }

    private void forget(String address, TestNode node) {
        nobody.at(node).post("/auth/password/forgot", new JsonObject().put("email", address)).is(200);
    }
}
