package io.jinqiao.insight.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * How much came on a day.
 *
 * @param offered by half hour from midnight, 48 of them
 */
public record Day(LocalDate date, List<Double> offered) {

    public static final int HALF_HOURS = 48;

    public Day {
        offered = List.copyOf(offered);
        if (offered.size() != HALF_HOURS || offered.stream().anyMatch(count -> !(count >= 0))) {
            throw new IllegalArgumentException("%s: %d half hours".formatted(date, offered.size()));
        }
    }

    public double total() {
        return offered.stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean open() {
        return total() > 0;
    }
}
