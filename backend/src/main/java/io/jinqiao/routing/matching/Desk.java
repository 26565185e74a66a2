package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/** Somebody who serves, with the lanes that lead to them and, while they have room, their place in each. */
final class Desk {

    final List<Lane> lanes;
    private final List<Lane.Place> places = new ArrayList<>();
    private Worker worker;

    Desk(Worker worker, List<Lane> lanes) {
        this.worker = worker;
        this.lanes = lanes;
    }

    Worker worker() {
        return worker;
    }

    void now(Worker newWorker) {
        worker = newWorker;
    }

    boolean leadsAlike(Worker other) {
        return worker.team().equals(other.team()) && worker.skills().equals(other.skills());
    }

    /** Takes a place in each lane, as good as this person is there; none without room. */
    void stand(Points points) {
        clear();
        if (worker.room() == 0) {
            return;
        }
        var english = worker.speaks(Language.EN);
        for (var lane : lanes) {
            places.add(lane.free(this, points.inLane(lane.key, worker), english));
        }
    }

    /** Gives every place up. */
    void clear() {
        if (places.isEmpty()) {
            return;
        }
        var place = places.iterator();
        for (var lane : lanes) {
            lane.taken(place.next());
        }
        places.clear();
    }
}
