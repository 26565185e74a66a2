package io.jinqiao.insight;

/** A level that a test sets; chats answered within a minute at first. */
public final class FakeLevels implements Levels {

    public ServiceLevel level = new ServiceLevel(ServiceLevel.Left.COUNTS_UNLESS_AT_ONCE, 60, 80.0);

    @Override
    public ServiceLevel serviceLevel() {
        return level;
    }
}
