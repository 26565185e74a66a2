package io.jinqiao.tools.bench;

import io.jinqiao.tools.bench.MadeUpKnowledge.Asked;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What asking took.
 *
 * @param nanos by question, sorted
 * @param cpuNanos of the asking threads, together
 * @param right of a hundred questions, how many were answered by the right article
 */
record QuestionLoad(List<Long> nanos, double seconds, long cpuNanos, double right) {

    static QuestionLoad of(List<Asked> questions, int atOnce, Function<String, String> search)
            throws InterruptedException {
        var shares = new ArrayList<Share>();
        var threads = new ArrayList<Thread>();
        var began = System.nanoTime();
        for (int i = 0; i < atOnce; i++) {
            var share = new Share(every(questions, atOnce, i), search);
            shares.add(share);
            threads.add(Thread.ofPlatform().start(share));
        }
        for (var thread : threads) {
            thread.join();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return new QuestionLoad(
                shares.stream().flatMap(share -> share.nanos.stream()).sorted().toList(),
                seconds,
                shares.stream().mapToLong(share -> share.cpuNanos).sum(),
                100.0 * shares.stream().mapToInt(share -> share.right).sum() / questions.size());
    }

    private static List<Asked> every(List<Asked> questions, int step, int from) {
        var some = new ArrayList<Asked>();
        for (int i = from; i < questions.size(); i += step) {
            some.add(questions.get(i));
        }
        return some;
    }

    double perSecond() {
        return nanos.size() / seconds;
    }

    double millis(double share) {
        return nanos.get((int) Math.min(nanos.size() - 1, nanos.size() * share)) / 1e6;
    }

    double cpuMillis() {
        return cpuNanos / 1e6 / nanos.size();
    }

    /** One caller's questions, one after the other. */
    private static final class Share implements Runnable {

        private final List<Asked> questions;
        private final Function<String, String> search;
        private final List<Long> nanos = new ArrayList<>();
        private long cpuNanos;
        private int right;

        Share(List<Asked> questions, Function<String, String> search) {
            this.questions = questions;
            this.search = search;
        }

        @Override
        public void run() {
            var threads = ManagementFactory.getThreadMXBean();
            for (var question : questions) {
                var began = System.nanoTime();
                var found = search.apply(question.words());
                nanos.add(System.nanoTime() - began);
                right += found.equals(question.code()) ? 1 : 0;
            }
            cpuNanos = threads.getCurrentThreadCpuTime();
        }
    }
}
