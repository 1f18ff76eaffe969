package dev.roundtable.settings;

/** Settings are wrong or cannot be read. The message completes the sentence "Roundtable did not start: …". */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
