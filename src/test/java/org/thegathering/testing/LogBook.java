package org.thegathering.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the nodes of this process write into their log while it is open, from a level up. */
public final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level least;
    private final List<String> lines = new ArrayList<>();

    private LogBook(Level least) {
        this.least = least;
        start();
        root.addAppender(this);
    }

    public static LogBook ofErrors() {
        return new LogBook(Level.ERROR);
    }

    public static LogBook ofEverything() {
        return new LogBook(Level.ALL);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(least)) {
            String failure = event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
            synchronized (lines) {
                lines.add(event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage() + failure);
            }
        }
    }

    /** Level, logger, text and failure of each, in their order. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
