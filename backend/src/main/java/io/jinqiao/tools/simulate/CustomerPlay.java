package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One customer, who comes again and again until the simulation ends; in a peak once, and wants a person. */
final class CustomerPlay implements Runnable {

    private final Door door;
    private final @Nullable String key;
    private final String language;
    private final Stage stage;

    /** @param key which demo customer this is, null for an anonymous visitor */
    CustomerPlay(Door door, @Nullable String key, String language, Stage stage) {
        this.door = door;
        this.key = key;
        this.language = language;
        this.stage = stage;
    }

    @Override
    public void run() {
        try {
            Chance.pause(0, Math.min(20, stage.secondsLeft() / 3.0 + 0.1));
            while (!stage.over() && !comeIn()) {
                Chance.pause(2, 4);
            }
            if (stage.peak() != null) {
                visit(Temper.THOROUGH);
                return;
            }
            while (!stage.over()) {
                visit(Temper.any());
                Chance.pause(2, 8);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean comeIn() throws InterruptedException {
        try {
            var visit = key == null
                    ? door.post("/api/customer/visits", Map.of("language", language))
                    : door.post("/api/demo/visits", Map.of("customer", key));
            if (visit.ok()) {
                door.authorize(visit.text("token"));
            }
            return visit.ok();
        } catch (IOException _) {
            return false;
        }
    }

    private void visit(Temper temper) throws InterruptedException {
        stage.score().talking.incrementAndGet();
        try {
            var opened = door.post("/api/customer/conversations", Map.of("language", language));
            if (opened.ok()) {
                stage.score().add(Count.CONVERSATIONS);
                new Visit(door, opened.text("id"), language, temper, stage).play();
            }
        } catch (IOException _) {
            Chance.pause(1, 3);
        } finally {
            stage.score().talking.decrementAndGet();
        }
    }
}
