package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.TestNode;

/** A link to a new password comes by mail, through a real mail server: one a minute and person, over all nodes. */
@OnNodes(value = 2, joined = false, settings = {
    "GATHERING_MAIL_HOST=127.0.0.1", "GATHERING_MAIL_PORT=38025", "GATHERING_MAIL_SECURITY=none",
    "GATHERING_MAIL_FROM=clearing@thegathering.test", "GATHERING_MAIL_SITE=https://chat.thegathering.test"
})
class ForgottenPasswordTest extends Cast {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(38_025, "127.0.0.1", "smtp"));
    private static final String LINK = "https://chat.thegathering.test/reset/#";

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @Test
    void theLetterHoldsALinkThatSetsThePassword() throws Exception {
        var erin = newcomer();
        var address = erin.name() + "@test.com";
        forget(address, nodes.first());
        assertTrue(SERVER.waitForIncomingEmail(20_000, 1));
        forget("nobody@test.com", nodes.first());
        forget(address, nodes.first());
        forget(address, nodes.second());
        var frank = newcomer().name() + "@test.com";
        forget(frank, nodes.first());
        forget(frank, nodes.second());

        assertTrue(SERVER.waitForIncomingEmail(20_000, 2));
        var letter = SERVER.getReceivedMessages()[0];
        assertEquals(address, letter.getAllRecipients()[0].toString());
        var text = letter.getContent().toString().replace("=\r\n", "").replace("=3D", "=");
        var token = text.substring(text.indexOf(LINK) + LINK.length()).split("\\s")[0];

        nobody.post("/auth/password/reset", new JsonObject().put("token", token).put("new_password", "a quiet clearing")).is(200);
        nobody.post("/auth/login", new JsonObject().put("email", address).put("password", "a quiet clearing")).is(200);
        assertEquals(2, SERVER.getReceivedMessages().length);
    }

    private void forget(String address, TestNode node) {
        nobody.at(node).post("/auth/password/forgot", new JsonObject().put("email", address)).is(200);
    }
}
