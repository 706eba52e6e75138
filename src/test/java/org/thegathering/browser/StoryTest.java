package org.thegathering.browser;

import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import org.junit.jupiter.api.Test;

/** What the README invites to: three people at the page talk in a room, step aside, and gather in a circle, live. */
class StoryTest extends AtThePage {

    @Test
    void threePeopleTalkStepAsideAndGather() {
        var ada = at(DESKTOP, alice).enters("Lobby");
        var cara = at(DESKTOP.atDusk(), carol).enters("Lobby");
        var ben = at(PHONE, bob).enters("Lobby");

        ada.says("Good morning, all.");
        cara.sees("Good morning, all.").says("Morning! Kettle is on.");
        ada.sees("Morning! Kettle is on.");
        ben.sees("Good morning, all.").sees("Morning! Kettle is on.");

        ada.stepsAsideWith("Carol").says("Just between us.");
        cara.opens("Alice").sees("Just between us.").says("I will not tell.");
        ada.sees("I will not tell.");

        ada.opens("Lobby").gathers("Bob", "Carol").says("Shall we walk on Sunday?");
        ben.opens("Alice, Carol").sees("Shall we walk on Sunday?").says("Gladly.");
        cara.opens("Alice, Bob").sees("Shall we walk on Sunday?").sees("Gladly.");
        ada.sees("Gladly.");

        ben.neverSaw("Just between us.").neverSaw("I will not tell.");
    }
}
