package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whoever works on tickets: takes one that nobody has, works a little, tells the result. */
final class BackOffice implements Runnable {

    private final Door door;
    private final Stage stage;

    /** @param door of somebody who has signed in */
    BackOffice(Door door, Stage stage) {
        this.door = door;
        this.stage = stage;
    }

    @Override
    public void run() {
        try {
            while (!stage.over()) {
                Chance.pause(4, 10);
                try {
                    workOnOne();
                } catch (IOException _) {
                    Chance.pause(1, 3);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOnOne() throws IOException, InterruptedException {
        var open = door.get("/api/desk/tickets?view=team&limit=50")
                .body()
                .path("cards")
                .valueStream()
                .map(card -> card.path("ticket"))
                .filter(ticket -> ticket.path("state").asString("").equals("OPEN"))
                .toList();
        if (!open.isEmpty()) {
            resolve(Words.pick(open));
        }
    }

    private void resolve(JsonNode ticket) throws IOException, InterruptedException {
        var path = "/api/desk/tickets/" + ticket.path("id").asString("");
        if (!door.post(path + "/acceptance", Map.of()).ok()) {
            return;
        }
        Chance.pause(3, 8);
        var result = Map.of("result", stage.words().any("zh", "result"));
        stage.score()
                .add(Count.RESOLVED, door.post(path + "/resolution", result).ok() ? 1 : 0);
    }
}
