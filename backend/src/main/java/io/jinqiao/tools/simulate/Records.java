package io.jinqiao.tools.simulate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares what one side heard with what the house has stored. */
final class Records {

    /** In half seconds; a house under load is slow, not forgetful. */
    private static final int PATIENCE = 40;

    private Records() {}

    static List<JsonNode> stored(Door door, String path) throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        long after = 0;
        while (true) {
            var page = door.get("%s?after=%d".formatted(path, after));
            if (!page.ok() || page.body().isEmpty()) {
                return all;
            }
            page.body().forEach(all::add);
            after = all.getLast().path("number").asLong();
        }
    }

    /** What is stored must come over the line in time, and what came must be stored. */
    static void check(Door door, String path, Talk talk, Talk.Way way, Score score)
            throws IOException, InterruptedException {
        var transcript = talk.transcript();
        var stored = stored(door, path);
        for (int i = 0; i < PATIENCE && transcript.missing(stored) > 0; i++) {
            way.line();
            Chance.pause(0.4, 0.6);
        }
        score.lost("stored, never delivered to the " + talk.side(), transcript.missing(stored));
        var again = stored(door, path);
        if (!again.isEmpty()) {
            long newest = again.getLast().path("number").asLong();
            score.lost("acknowledged or delivered, not stored", transcript.invented(newest));
            score.lost("gap in the stored numbers", newest - again.size());
        }
    }
}
