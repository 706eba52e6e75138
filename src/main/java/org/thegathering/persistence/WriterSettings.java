package org.thegathering.persistence;

import java.time.Duration;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code writer}.
 *
 * @param batchLimit messages stored in one transaction at most
 * @param pace from the beginning of one batch to that of the next while posts come more often than that, unless a full
 *     one waits
 * @param queueLimit messages that may wait to be stored; past it senders are told to come back
 */
public record WriterSettings(int batchLimit, int queueLimit, Duration pace) {

    public WriterSettings {
        Allowed.range("writer.batch-limit", batchLimit, 1, 10_000);
        Allowed.range("writer.queue-limit", queueLimit, 1, 1_000_000);
        Allowed.range("writer.pace", pace, Duration.ZERO, Duration.ofSeconds(1));
    }
}
