package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import java.util.UUID;

/** Who did something, in one word: {@code STAFF:0198…}, {@code SYSTEM}. */
final class Actors {

    private Actors() {}

    static String write(Actor actor) {
        return actor.id() == null ? actor.kind().name() : actor.kind() + ":" + actor.id();
    }

    static Actor read(String word) {
        var colon = word.indexOf(':');
        return colon < 0
                ? new Actor(Actor.Kind.valueOf(word), null)
                : new Actor(Actor.Kind.valueOf(word.substring(0, colon)), UUID.fromString(word.substring(colon + 1)));
    }
}
