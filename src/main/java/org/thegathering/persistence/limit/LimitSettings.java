package org.thegathering.persistence.limit;

import java.util.Map;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.model.Rate;

/**
 * The settings below {@code limits}, as far as they are counted over all nodes.
 *
 * @param enabled whether anything is limited at all
 * @param posts messages of one person
 * @param others by what is done
 */
public record LimitSettings(boolean enabled, LoginSettings login, Rate posts, Map<Kind, Rate> others) {

    public LimitSettings {
        others = Map.copyOf(others);
    }
}
