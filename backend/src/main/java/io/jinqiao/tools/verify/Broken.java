package io.jinqiao.tools.verify;

/** Something in a bundle is not as it must be. */
final class Broken extends Exception {

    private final String zh;

    Broken(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    String in(boolean chinese) {
        return chinese ? zh : String.valueOf(getMessage());
    }
}
