package org.thegathering.http.moderation;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ModerationBus.Measure;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.model.Sanction;

/** The operations about looking after a room by their {@code operationId}. */
public final class ModerationOperations {

    private ModerationOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "listModerators", new ListModerators(bus),
                "nameModerator", new Moderate(bus, _ -> new Measure.NameModerator(), "%s looks after this room"),
                "withdrawModerator",
                new Moderate(bus, _ -> new Measure.WithdrawModerator(), "%s does not look after this room"),
                "kick", new Moderate(bus, _ -> new Measure.Kick(), "%s has been led out"),
                "listMutes", new ListSanctions(bus, Sanction.Kind.MUTE),
                "mute", new Moderate(bus, ModerationOperations::mute, "%s can listen here, but not write"),
                "liftMute", new Moderate(bus, _ -> new Measure.LiftMute(), "%s can write here"),
                "listBans", new ListSanctions(bus, Sanction.Kind.BAN),
                "ban", new Moderate(bus, ModerationOperations::ban, "%s can't come in here"),
                "liftBan", new Moderate(bus, _ -> new Measure.LiftBan(), "%s can come in here"));
    }

    private static Measure mute(Call call) {
        return new Measure.Mute(Moderate.length(call));
    }

    private static Measure ban(Call call) {
        return new Measure.Ban(Moderate.length(call));
    }
}
