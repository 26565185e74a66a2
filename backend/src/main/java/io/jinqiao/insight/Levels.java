package io.jinqiao.insight;

/** How the house reckons service level; the only place that says so is the indicator {@code service-level}. */
public interface Levels {

    /** As it is reckoned now; somebody may set it otherwise at any time. */
    ServiceLevel serviceLevel();
}
