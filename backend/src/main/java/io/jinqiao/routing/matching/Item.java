package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that waits, with the lanes that are open to it. */
final class Item {

    static final Comparator<Item> ORDER = Item::compare;

    final Work work;
    final long due;

    /** So many it takes. */
    final int places;

    /** In the order in which they opened. */
    final List<Lane> lanes = new ArrayList<>(2);

    private final long since;
    private final @Nullable StaffId avoid;
    private final List<Opening> openings;
    private int opened;
    private long opensAt;
    private boolean waits = true;

    /**
     * @param due in milliseconds since 1970, lifts and credits taken off
     * @param openings the lanes that open to it, the soonest first
     */
    Item(Work work, long due, int places, List<Opening> openings) {
        this.work = work;
        this.due = due;
        this.places = places;
        this.since = work.since().toEpochMilli();
        this.avoid = work.avoid();
        this.openings = openings;
        this.opensAt = openings.getFirst().at();
    }

    /**
     * From when on a lane is open to it.
     *
     * @param at in milliseconds since 1970
     */
    record Opening(long at, Lane.Key key) {}

    private static int compare(Item one, Item other) {
        if (one.due != other.due) {
            return Long.compare(one.due, other.due);
        }
        return one.since == other.since
                ? one.work.id().compareTo(other.work.id())
                : Long.compare(one.since, other.since);
    }

    boolean waits() {
        return waits;
    }

    boolean somebodyFree() {
        for (var lane : lanes) {
            if (lane.anybodyFree()) {
                return true;
            }
        }
        return false;
    }

    boolean inEnglish() {
        return work.language() == Language.EN;
    }

    /** Who handed it on is asked again only when everybody is. */
    boolean avoids(StaffId person) {
        return avoid != null && hasMore() && avoid.equals(person);
    }

    boolean hasMore() {
        return opened < openings.size();
    }

    Lane.Key next() {
        return openings.get(opened).key();
    }

    /** When the next lane opens, in milliseconds since 1970; never when there is none. */
    long opensAt() {
        return opensAt;
    }

    void enter(Lane lane) {
        opened++;
        opensAt = hasMore() ? openings.get(opened).at() : Long.MAX_VALUE;
        lanes.add(lane);
        lane.add(this);
    }

    void leave() {
        waits = false;
        lanes.forEach(Lane::gone);
    }
}
