package io.jinqiao.knowledge.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Very many articles sorted by meaning, so that a question is compared with a few thousand of them: some wordings lead a
 * cell, every article lies in the cells that its wordings are nearest to, and a question is looked for in the cells
 * nearest to it.
 *
 * @param wordings so many there were when they were sorted
 */
record Cells(List<Cell> cells, int wordings) {

    static final Cells NONE = new Cells(List.of(), 0);

    /** What lies in the cells that are looked into; fewer and some of the nearest are missed. */
    private static final int ENOUGH = 3_000;

    private record Cell(Compact leader, Set<Profile> profiles) {}

    /** Half a minute of one core for a hundred thousand articles with three wordings each. */
    static Cells of(Collection<Profile> all) {
        var sorted = all.stream()
                .sorted(Comparator.comparing(profile -> profile.entry().code()))
                .flatMap(profile -> profile.wordings().stream())
                .toList();
        var count = (int) Math.sqrt(sorted.size());
        var leaders = IntStream.range(0, count)
                .mapToObj(i -> sorted.get((int) ((i + 0.5) * sorted.size() / count)))
                .map(leader -> new Cell(leader, ConcurrentHashMap.newKeySet()))
                .toList();
        var cells = new Cells(leaders, sorted.size());
        all.parallelStream().forEach(cells::add);
        return cells;
    }

    void add(Profile profile) {
        places(profile).forEach(place -> cells.get(place).profiles().add(profile));
    }

    void remove(Profile profile) {
        places(profile).forEach(place -> cells.get(place).profiles().remove(profile));
    }

    private IntStream places(Profile profile) {
        return cells.isEmpty()
                ? IntStream.empty()
                : profile.wordings().stream().mapToInt(this::nearest).distinct();
    }

    private int nearest(Compact meaning) {
        var reach = reach(meaning);
        var nearest = 0;
        for (int place = 1; place < reach.length; place++) {
            nearest = reach[place] > reach[nearest] ? place : nearest;
        }
        return nearest;
    }

    private double[] reach(Compact meaning) {
        return cells.stream().mapToDouble(cell -> cell.leader().dot(meaning)).toArray();
    }

    Set<Profile> near(Compact meaning) {
        var reach = reach(meaning);
        var nearestFirst = IntStream.range(0, reach.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -reach[place]))
                .iterator();
        var found = new HashSet<Profile>();
        while (nearestFirst.hasNext() && found.size() < ENOUGH) {
            found.addAll(cells.get(nearestFirst.next()).profiles());
        }
        return found;
    }
}
