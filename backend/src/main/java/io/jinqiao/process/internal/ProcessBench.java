package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Processes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code ./jinqiao bench process} asks for. Exists only where {@code jinqiao.bench} is set. */
@RestController
@ConditionalOnProperty("jinqiao.bench")
@RequestMapping("/bench/process")
class ProcessBench {

    static final List<String> STEPS = List.of("received", "graded", "investigated", "agreed", "told");

    /** What is said with every step; only the decision after one of them asks for it. */
    static final Map<String, Object> OUTCOME = Map.of("agreed", true);

    private static final String PROCESS = "bench-complaint";

    private final Processes processes;
    private final ShipProcesses shipped;
    private final DataSource data;

    ProcessBench(Processes processes, ShipProcesses shipped, DataSource data) {
        this.processes = processes;
        this.shipped = shipped;
        this.data = data;
    }

    /** One matter from its start to its end, each step in a transaction of its own. */
    interface Course {
        void complete();
    }

    /** Through the door that other modules knock on. */
    @GetMapping("/ours")
    List<Long> ours(@RequestParam int matters, @RequestParam int workers) throws Exception {
        shipped.ship(PROCESS, model());
        return times(matters, workers, () -> {
            var subject = new Subject("bench", Ids.next());
            processes.begin(PROCESS, subject, Map.of(), Actor.SYSTEM);
            STEPS.forEach(step -> processes.done(subject, step, OUTCOME, Actor.SYSTEM));
        });
    }

    /** Flowable with nothing of ours around it, in a schema of its own of the same database. */
    @GetMapping("/alone/{history}")
    List<Long> alone(@PathVariable String history, @RequestParam int matters, @RequestParam int workers)
            throws Exception {
        try (var engine = FlowableAlone.on(data, history, model().replace("agreed = false", "${agreed == false}"))) {
            engine.complete();
            return times(matters, workers, engine::complete);
        }
    }

    private static String model() {
        try {
            return new ClassPathResource("bench/complaint.bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The model to measure is part of the product", e);
        }
    }

    /** Microseconds of every matter, after those of the whole. */
    private static List<Long> times(int matters, int workers, Course course)
            throws InterruptedException, ExecutionException {
        var times = new ArrayList<Long>();
        try (var people = Executors.newFixedThreadPool(workers)) {
            Callable<Long> one = () -> micros(course::complete);
            var began = System.nanoTime();
            for (var each : people.invokeAll(
                    IntStream.range(0, matters).mapToObj(_ -> one).toList())) {
                times.add(each.get());
            }
            times.addFirst((System.nanoTime() - began) / 1000);
        }
        return times;
    }

    private static long micros(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1000;
    }
}
