package io.jinqiao.testing.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * No input costs more than a second of processor time or 256 MB of memory handed out, however the machine is busy. One that never ends
 * cannot be stopped from within: it is printed, and the run ends.
 */
public final class Bounded implements AroundTryHook {

    private static final long MOST_NANOS = 1_000_000_000L;
    private static final long MOST_BYTES = 256L << 20;
    private static final long ENDLESS_NANOS = 120_000_000_000L;

    /** A try in hand. */
    private record Begun(long at, String what) {}

    private static final AtomicReference<Begun> BEGUN = new AtomicReference<>(new Begun(Long.MAX_VALUE, ""));

    static {
        Thread.ofPlatform().daemon().name("fuzz-watch").start(Bounded::watch);
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        BEGUN.set(new Begun(System.nanoTime(), context.label() + " " + shown(parameters)));
        var time = threads.getCurrentThreadCpuTime();
        var memory = threads.getCurrentThreadAllocatedBytes();
        var result = aTry.execute(parameters);
        var took = threads.getCurrentThreadCpuTime() - time;
        var used = threads.getCurrentThreadAllocatedBytes() - memory;
        BEGUN.set(new Begun(Long.MAX_VALUE, ""));
        if (result.isSatisfied() && (took > MOST_NANOS || used > MOST_BYTES)) {
            return TryExecutionResult.falsified(new AssertionError(
                    "%,d ms and %,d bytes for %s".formatted(took / 1_000_000, used, shown(parameters))));
        }
        return result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    private static void watch() {
        while (true) {
            java.util.concurrent.locks.LockSupport.parkNanos(MOST_NANOS);
            var begun = BEGUN.get();
            if (begun.at() != Long.MAX_VALUE && System.nanoTime() - begun.at() > ENDLESS_NANOS) {
                System.err.println("Never ends: " + begun.what());
                Runtime.getRuntime().halt(70);
            }
        }
    }

    private static String shown(List<Object> parameters) {
        var all = new StringBuilder();
        for (var parameter : parameters) {
            var text = parameter instanceof byte[] bytes
                    ? java.util.HexFormat.of().formatHex(bytes)
                    : String.valueOf(parameter);
            text.chars()
                    .limit(4_000)
                    .forEach(c -> all.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        }
        return all.toString();
    }
}
