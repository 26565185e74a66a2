package io.jinqiao.insight.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Days in a small house that no rule holds back: people are assigned before they queue, close twice, rate what they never had. */
public final class RandomFacts {

    private static final List<String> KINDS = Threads.KINDS;
    private static final List<String> SKILLS = List.of("card", "loan", "general");
    private static final List<String> CHANNELS = List.of("web", "app");
    private static final List<String> RESULTS = List.of("SOLVED", "LEFT", "UNSOLVED");
    private static final List<String> PRESENCES = List.of("READY", "BUSY", "AFTER_WORK", "AWAY");
    private static final Instant BEGIN = Instant.parse("2026-11-23T10:00:00Z");
    private static final int PEOPLE = 3;
    private static final int SECONDS = 3 * 24 * 3_600;

    private final Random random;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    /** The numbers rise, the moments do not. */
    public List<KeptFact> some(int howMany) {
        var facts = new ArrayList<KeptFact>();
        for (int number = 1; number <= howMany; number++) {
            facts.add(fact(number, KINDS.get(random.nextInt(KINDS.size()))));
        }
        return facts;
    }

    private KeptFact fact(long number, String kind) {
        var who = person();
        var customer = new CustomerId(id("customer", 3));
        var at = BEGIN.plusSeconds(random.nextInt(SECONDS));
        var by = random.nextBoolean() ? Actor.of(new StaffId(UUID.fromString(who))) : Actor.of(customer);
        return new KeptFact(number, kind, at, by, subject(kind), customer, null, null, body(who));
    }

    private Subject subject(String kind) {
        return switch (kind.substring(0, kind.indexOf('.'))) {
            case "ticket", "sla" -> new Subject("ticket", id("ticket", 4));
            case "complaint" -> new Subject("complaint", id("complaint", 2));
            default ->
                kind.equals("routing.presence-changed")
                        ? new Subject("staff", UUID.fromString(person()))
                        : new Subject("conversation", id("conversation", 8));
        };
    }

    private String body(String who) {
        var skill = any(SKILLS);
        return """
            {"channel":"%s","owner":%s,"business":"%s.use","result":"%s","skill":"%s","reason":"%s","to":"%s","from":"%s","staff":"%s",
             "waitedSeconds":%d,"score":%d,"solved":%b,"kept":%b,"clock":"%s","presence":"%s","before":"%s","team":"cards"}
            """.formatted(
                        any(CHANNELS),
                        random.nextInt(3) == 0 ? "null" : '"' + who + '"',
                        skill,
                        any(RESULTS),
                        skill,
                        random.nextBoolean() ? "ASKED" : "TRANSFER",
                        who,
                        person(),
                        who,
                        random.nextInt(700),
                        1 + random.nextInt(5),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        id("clock", 5),
                        any(PRESENCES),
                        any(PRESENCES));
    }

    /** Everybody who works there. */
    public static List<UUID> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> named("staff", number))
                .toList();
    }

    private String person() {
        return id("staff", PEOPLE).toString();
    }

    private UUID id(String what, int howMany) {
        return named(what, random.nextInt(howMany));
    }

    private static UUID named(String what, int number) {
        return UUID.nameUUIDFromBytes((what + number).getBytes(UTF_8));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
