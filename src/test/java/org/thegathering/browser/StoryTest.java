package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

/** What the README invites to: three people at the page talk in a room, step aside, and gather in a circle, live. */
class StoryTest extends Cast {

    @Test
    void threePeopleTalkStepAsideAndGather() {
        int port = nodes.first().port();
        try (Chromium chromium = Chromium.start();
                Visitor alice = new Visitor(chromium.browser(), port);
                Visitor bob = new Visitor(chromium.browser(), port);
                Visitor carol = new Visitor(chromium.browser(), port)) {
            alice.comesIn("alice@test.com", "alice123").enters("Lobby");
            carol.comesIn("carol@test.com", "carol123").enters("Lobby");
            bob.comesIn("bob@test.com", "bob12345").enters("Lobby");

            alice.says("Good morning, all.");
            carol.sees("Good morning, all.").says("Morning! Kettle is on.");
            alice.sees("Morning! Kettle is on.");
            bob.sees("Good morning, all.").sees("Morning! Kettle is on.");

            alice.stepsAsideWith("Carol").says("Just between us.");
            carol.opens("Alice").sees("Just between us.").says("I will not tell.");
            alice.sees("I will not tell.");

            alice.opens("Lobby").gathers("Bob", "Carol").says("Shall we walk on Sunday?");
            bob.opens("Alice, Carol").sees("Shall we walk on Sunday?").says("Gladly.");
            carol.opens("Alice, Bob").sees("Shall we walk on Sunday?").sees("Gladly.");
            alice.sees("Gladly.");

            bob.neverSaw("Just between us.").neverSaw("I will not tell.");
            for (Visitor visitor : List.of(alice, bob, carol)) {
                assertEquals(List.of(), visitor.complaints());
            }
        }
    }
}
