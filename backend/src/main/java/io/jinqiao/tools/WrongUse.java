package io.jinqiao.tools;

/** Somebody asked a command for something it does not understand; the message says what, exit code 2. */
public final class WrongUse extends RuntimeException {

    public WrongUse(String message) {
        super(message);
    }
}
