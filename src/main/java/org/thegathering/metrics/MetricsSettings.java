package org.thegathering.metrics;

import org.thegathering.model.Allowed;

/**
 * The settings below {@code metrics}.
 *
 * @param host the address to listen on
 * @param port -1: no metrics; 0 takes any free port
 */
public record MetricsSettings(String host, int port) {

    public MetricsSettings {
        Allowed.notBlank("metrics.host", host);
        Allowed.range("metrics.port", port, -1, 65_535);
    }

    public boolean isOn() {
        return port >= 0;
    }
}
