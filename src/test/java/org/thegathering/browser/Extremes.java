package org.thegathering.browser;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.thegathering.model.Target;
import org.thegathering.testing.CodeApp;

/**
 * What is rare and must look well all the same: long names and long words, a place without anybody, one that is full, a
 * circle of many, a second factor, an account that is shut.
 *
 * @param passwordPage the path of a link to a new password
 */
record Extremes(Target longRoom, Target fullRoom, Target emptyRoom, Target manyCircle, Target newCircle, String passwordPage) {

    static final String LONG_NAME = "Wilhelmina-Katharina";
    static final String ALONE = "Noor";
    static final String WITH_CODES = "Robin";
    static final String HELPED = "Sasha";
    static final String BETWEEN = "Juno";
    private static final String KEEPER = "Testadmin";
    private static final JsonObject WHY = why("Three times the same advertisement in an hour, after being asked to stop.");
    private static final String LONG_ROOM =
            "Donaudampfschifffahrtsgesellschaftskapitänskajüte and the friends of long afternoons by the water";

    static Extremes play(int port, Scene scene) {
        var stage = new ByRest(port);
        List.of(LONG_NAME, ALONE, WITH_CODES, HELPED, "Ulysses", "Ottoline", "Pip", BETWEEN).forEach(stage::register);
        IntStream.rangeClosed(1, 12).forEach(n -> stage.register("Neighbour-" + n));
        var longRoom = room(stage, LONG_ROOM, 40,
                "Everything about boats, rivers, locks and weirs; where to moor, where to eat, which bridges are low, and what the "
                        + "weather on the water will be like tomorrow or the day after.");
        var fullRoom = room(stage, "Nook", 1, "Room for one.");
        var emptyRoom = room(stage, "Reading corner", null, null);
        stage.people(List.of(LONG_NAME, "Ottoline", "Pip"), longRoom);
        stage.people(IntStream.rangeClosed(1, 12).mapToObj(n -> "Neighbour-" + n).toList(), longRoom);
        stage.people(List.of("Ulysses"), fullRoom);
        stage.people(List.of(ALONE), emptyRoom);
        stage.say("Ottoline", longRoom, "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" + "verlängerung".repeat(6));
        stage.say("Ottoline", longRoom, "> Whoever goes slowly sees more.\n\n- the **lower** path\n- the _upper_ one\n"
                + "- ~~the road~~\n\nhttps://example.org/" + "a-very-long-address/".repeat(9) + "index.html");
        stage.say("Pip", longRoom, "```\nfor (const lock of locks.filter((one) => one.isOpen && one.width > boat.width "
                + "&& one.depth > boat.draught)) pass(lock);\n```");
        stage.say(LONG_NAME, longRoom, "Ha.");
        stage.say(LONG_NAME, longRoom, "That will take us the whole afternoon, and then there is still the question of who brings "
                + "the kettle; last time nobody did, and we drank cold tea out of the lids of two thermos flasks, which I would "
                + "rather not do again, if it is all the same to you.");
        var manyCircle = stage.gather(
                LONG_NAME, "group", "Ottoline", "Pip", "Neighbour-1", "Neighbour-2", "Neighbour-3", "Neighbour-4", "Neighbour-5");
        stage.say("Pip", manyCircle, "Who is in?");
        var newCircle = stage.gather("Alice", "group", "Bob", "Dave");
        keep(stage, scene);
        return new Extremes(longRoom, fullRoom, emptyRoom, manyCircle, newCircle, locks(stage));
    }

    private static Target room(ByRest stage, String name, Integer most, String about) {
        var plan = new JsonObject().put("name", name).put("description", about).put("max_users", most);
        return Target.room(stage.call("POST", KEEPER, "/rooms/", plan).getLong("id"));
    }

    private static void keep(ByRest stage, Scene scene) {
        var room = scene.lobby().address().replaceFirst("\\.", "s/");
        stage.call("PUT", KEEPER, "/" + room + "/moderators/" + number(stage, "Bob"), why("He knows the place."));
        stage.call("PUT", KEEPER, "/" + room + "/mutes/" + number(stage, "Dave"), WHY.copy().put("seconds", 3600));
        stage.call("PUT", KEEPER, "/" + room + "/bans/" + number(stage, "Pip"), WHY.copy());
        stage.call("POST", KEEPER, "/users/" + number(stage, "Neighbour-12") + "/disable", WHY);
        stage.call("POST", KEEPER, "/invitations", new JsonObject().put("note", "Robin, from the choir"));
        var note = "The people who were at the summer party by the water and wrote their names down";
        var old = stage.call("POST", KEEPER, "/invitations", new JsonObject().put("note", note).put("uses", 30));
        stage.call("DELETE", KEEPER, "/invitations/" + old.getLong("id"), new JsonObject());
    }

    /** @return the path of a link to a new password */
    private static String locks(ByRest stage) {
        setUpCodes(stage, WITH_CODES);
        setUpCodes(stage, HELPED);
        stage.call("DELETE", KEEPER, "/users/" + number(stage, HELPED) + "/factors/totp", why("Lost the telephone."));
        return stage.call("POST", KEEPER, "/users/" + number(stage, "Pip") + "/password-link", new JsonObject()).getString("path");
    }

    private static JsonObject why(String reason) {
        return new JsonObject().put("reason", reason);
    }

    private static void setUpCodes(ByRest stage, String name) {
        var secret = stage.call("POST", name, "/auth/factors/totp", new JsonObject().put("password", Account.of(name).password()));
        var code = new CodeApp(secret.getString("secret")).next();
        stage.call("POST", name, "/auth/factors/totp/confirm", new JsonObject().put("code", code));
    }

    private static long number(ByRest stage, String name) {
        return stage.call("GET", name, "/auth/me", null).getLong("id");
    }
}
