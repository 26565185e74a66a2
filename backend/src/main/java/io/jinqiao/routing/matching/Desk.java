package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/** Somebody who serves, with the lanes that lead to them and, while they have room, their place in each. */
final class Desk {

    private List<Lane> lanes;
    private final List<Lane.Place> places = new ArrayList<>();
    private Worker worker;
    private boolean stands;

    Desk(Worker worker, List<Lane> lanes) {
        this.worker = worker;
        this.lanes = lanes;
    }

    Worker worker() {
        return worker;
    }

    /** All that lead here, those for what takes few places first: beyond the first without room there is none. */
    List<Lane> lanes() {
        return lanes;
    }

    boolean fits(Lane lane) {
        return worker.fits(lane.key.places());
    }

    /** From now on these lead here; a place in each is taken as before. */
    void lead(List<Lane> newLanes, Points points) {
        var stood = stands;
        clear();
        lanes = newLanes;
        if (stood) {
            stand(points);
        }
    }

    void now(Worker newWorker) {
        worker = newWorker;
    }

    boolean leadsAlike(Worker other) {
        return worker.team().equals(other.team()) && worker.skills().equals(other.skills());
    }

    /** Takes a place in each lane that they have room for, as good as this person is there. */
    void stand(Points points) {
        clear();
        stands = true;
        var english = worker.speaks(Language.EN);
        for (var lane : lanes) {
            if (!fits(lane)) {
                return;
            }
            places.add(lane.free(this, points.inLane(lane.key, worker), english));
        }
    }

    /** Gives every place up. */
    void clear() {
        stands = false;
        if (places.isEmpty()) {
            return;
        }
        var lane = lanes.iterator();
        for (var place : places) {
            lane.next().taken(place);
        }
        places.clear();
    }
}
