package io.jinqiao.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work that begins with the start and must not delay it. */
public final class Background {

    private Background() {}

    /** On a thread of its own and not a virtual one: native code would hold one of the few carriers for a second. */
    public static <T> void run(String name, CompletableFuture<T> result, Supplier<T> work) {
        Thread.ofPlatform().daemon().name(name).start(() -> result.completeAsync(work, Runnable::run));
    }
}
