package io.jinqiao.tools.bench;

/** Tells whoever waits what is being done; goes to standard error so that {@code --json} stays clean. */
@FunctionalInterface
public interface Progress {

    Progress TO_PEOPLE = line -> System.err.println("  · " + line);

    void say(String line);
}
