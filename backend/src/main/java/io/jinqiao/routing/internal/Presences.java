package io.jinqiao.routing.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** When who was ready, between two moments. */
final class Presences {

    private final Instant from;
    private final Instant until;
    private final Map<StaffId, Instant> readySince = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    Presences(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    record Span(StaffId who, Instant from, Instant until) {}

    void follow(KeptFact fact, JsonMapper json) {
        if (!fact.kind().equals("routing.presence-changed")) {
            return;
        }
        var who = new StaffId(fact.subject().id());
        var ready = json.readTree(fact.body()).path("presence").asString().equals("READY");
        if (ready) {
            readySince.putIfAbsent(who, fact.at());
        } else {
            var since = readySince.remove(who);
            if (since != null) {
                add(who, since, fact.at());
            }
        }
    }

    List<Span> ready() {
        var all = new ArrayList<>(spans);
        spans.clear();
        readySince.forEach((who, since) -> add(who, since, until));
        all.addAll(spans);
        return List.copyOf(all);
    }

    private void add(StaffId who, Instant since, Instant end) {
        var begin = since.isBefore(from) ? from : since;
        var over = end.isAfter(until) ? until : end;
        if (begin.isBefore(over)) {
            spans.add(new Span(who, begin, over));
        }
    }
}
