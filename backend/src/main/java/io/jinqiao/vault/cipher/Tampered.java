package io.jinqiao.vault.cipher;

/** What is to be opened was changed, moved, or sealed by another key. Says nothing of what it holds. */
public final class Tampered extends RuntimeException {

    public Tampered() {
        super("A sealed value does not open here", null, false, false);
    }
}
