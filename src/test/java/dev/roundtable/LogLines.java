package dev.roundtable;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the messages that a logger logs, until it is closed. */
public final class LogLines implements AutoCloseable {

    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Logger logger;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage().formatted(record.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** @param logger the name of the logger, which also gets the messages of the loggers below it */
    public LogLines(String logger) {
        this.logger = Logger.getLogger(logger);
        this.logger.addHandler(handler);
    }

    /** Waits for the next message; null if there is none for half a minute. */
    public String next() throws InterruptedException {
        return lines.poll(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
