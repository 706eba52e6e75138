package org.thegathering.browser;

import java.sql.SQLException;
import java.util.List;
import org.thegathering.model.Target;
import org.thegathering.persistence.DatabaseUri;

/** A small talk among friends, so that the pictures show a place in which somebody is. */
record Scene(Target lobby, Target coffee, Target chat, Target circle) {

    private static final List<String> GUESTS = List.of("Edith", "Frieda", "Goran", "Mei");

    /** In the room yesterday evening, and this morning the last three; elsewhere this morning. */
    private static final String SPREAD = """
            update messages set sent_at = date_trunc('day', now(), 'UTC') + case
                when room_id is null then interval '8 hours' + seq * interval '4 minutes'
                when seq <= (select max(seq) - 3 from messages m where m.room_id = messages.room_id)
                    then interval '-5 hours' + seq * interval '2 minutes'
                else interval '9 hours' + seq * interval '2 minutes' end
            """;

    static Scene play(int port, DatabaseUri database) throws SQLException {
        var stage = new ByRest(port);
        GUESTS.forEach(stage::register);
        stage.people(List.of("Testadmin", "Alice", "Bob", "Carol", "Dave"), Target.room(1));
        stage.people(List.of("Frieda", "Goran"), Target.room(1));
        stage.people(List.of("Edith", "Mei"), Target.room(4));
        var lobby = Target.room(1);
        stage.say("Bob", lobby, "Does anyone remember how we sorted the list of names last time? Umlauts end up at the very bottom for me.");
        stage.say("Carol", lobby, "Like this, I think:\n```\nconst byName = new Intl.Collator('de');\nnames.sort(byName.compare);\n```");
        stage.say("Alice", lobby, "Ha, I had the same riddle in spring. Works for Polish too.");
        stage.read("Alice", lobby);
        stage.say("Frieda", lobby, "Good morning, all. @Alice do you still have the photograph from the bridge?");
        stage.say("Frieda", lobby, "No hurry. It is for the wall in the hallway.");
        stage.say("Dave", lobby, "Morning! Kettle is on.");
        var circle = stage.gather("Carol", "group", "Alice", "Bob", "Goran");
        stage.say("Bob", circle, "Shall we meet at the old lime tree at nine? If it rains we take the lower path and end at the café by the weir instead.");
        stage.say("Goran", circle, "Nine is good. I bring the map and **two** thermos flasks.");
        stage.say("Alice", circle, "Count me in. I’ll take the early bus.");
        var chat = stage.gather("Carol", "private", "Alice");
        stage.say("Carol", chat, "Have you seen the light at the bridge this morning?");
        stage.say("Carol", chat, "I stood there far too long.");
        stage.status("Bob", "busy");
        try (var connection = database.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(SPREAD);
        }
        return new Scene(lobby, Target.room(4), chat, circle);
    }
}
