package io.jinqiao.routing.matching;

import io.jinqiao.kernel.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where work and the people who may have it meet: what waits on one side, by when it is due, who is free on the other,
 * the best first.
 */
final class Lane {

    /** What makes somebody good for this lane. */
    final Key key;

    private final ByTime waiting = new ByTime();
    private final TreeSet<Place> free = new TreeSet<>(Place.BEST_FIRST);
    private final TreeSet<Place> freeInEnglish = new TreeSet<>(Place.BEST_FIRST);
    private int live;

    Lane(Key key) {
        this.key = key;
    }

    enum Kind {
        PERSON,
        TEAM,
        SKILL,
        GENERAL
    }

    /**
     * What joins the two sides.
     *
     * @param name of the person, the team or the skill
     * @param level the least level in it
     * @param places what waits here takes so many each: whoever has less room does not stand here
     */
    record Key(Kind kind, String name, int level, int places) {

        static Key of(StaffId person, int places) {
            return new Key(Kind.PERSON, person.toString(), 0, places);
        }
    }

    /** Somebody free, as good as they are for this lane. */
    record Place(Desk desk, double points) {

        static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.points)
                .thenComparing(place -> place.desk.worker().id().value());
    }

    void add(Item item) {
        waiting.add(item.due, item);
        live++;
    }

    /** It waits no longer; whatever is gone leaves the heap when it comes to its head, or when there is more of it than not. */
    void gone() {
        live--;
        if (waiting.mostlyGone(live)) {
            waiting.clean();
        }
    }

    /** The first that waits and does not avoid this person. */
    @Nullable Item head(StaffId person) {
        var head = head();
        if (head == null || !head.avoids(person)) {
            return head;
        }
        var passed = new ArrayList<Item>();
        while (head != null && head.avoids(person)) {
            passed.add(head);
            waiting.removeFirst();
            head = head();
        }
        passed.forEach(item -> waiting.add(item.due, item));
        return head;
    }

    /** The first so many that wait, in order. */
    List<Item> heads(int atMost) {
        var heads = new ArrayList<Item>();
        for (var head = head(); head != null && heads.size() < atMost; head = head()) {
            heads.add(head);
            waiting.removeFirst();
        }
        heads.forEach(item -> waiting.add(item.due, item));
        return heads;
    }

    Place free(Desk desk, double points, boolean inEnglish) {
        var place = new Place(desk, points);
        free.add(place);
        if (inEnglish) {
            freeInEnglish.add(place);
        }
        return place;
    }

    void taken(Place place) {
        free.remove(place);
        freeInEnglish.remove(place);
    }

    /** The best so many who are free; for work in English the best who speak it as well. */
    void inFront(Item item, int atMost, Set<Desk> into) {
        if (item.inEnglish()) {
            take(freeInEnglish, atMost, into);
        }
        take(free, atMost, into);
    }

    private static void take(Set<Place> from, int atMost, Set<Desk> into) {
        var places = from.iterator();
        for (int taken = 0; taken < atMost && places.hasNext(); taken++) {
            into.add(places.next().desk());
        }
    }

    boolean anybodyFree() {
        return !free.isEmpty();
    }

    private @Nullable Item head() {
        var head = waiting.first();
        while (head != null && !head.waits()) {
            waiting.removeFirst();
            head = waiting.first();
        }
        return head;
    }
}
