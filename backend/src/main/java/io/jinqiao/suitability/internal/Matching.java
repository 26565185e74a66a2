package io.jinqiao.suitability.internal;

import io.jinqiao.suitability.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a product against what is known of a customer. Pure; dates are those of the institution. */
final class Matching {

    static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final Parameters parameters;

    Matching(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A valid assessment or not: the newest one of the customer, 1 to 5 for C1 to C5. */
    record Assessment(int level, Instant at) {}

    /**
     * What a product was judged by, kept as it was.
     *
     * @param age in full years, null where no day of birth is known
     */
    record Judged(
            int productLevel,
            int issuerLevel,
            int sellerLevel,
            @Nullable Integer customerLevel,
            @Nullable Instant assessedAt,
            @Nullable LocalDate validUntil,
            @Nullable Integer age,
            int parameters) {}

    /**
     * @param reasons why not: {@code not-assessed}, {@code assessment-expired}, {@code level-too-high}; empty when it suits
     * @param duties of care that are owed if it goes on
     */
    record Result(Judged data, List<String> reasons, List<String> duties) {

        boolean suitable() {
            return reasons.isEmpty();
        }
    }

    Result match(Product product, @Nullable Assessment assessment, @Nullable LocalDate born, Instant now) {
        var today = LocalDate.ofInstant(now, HOUSE);
        var validUntil = assessment == null ? null : validUntil(assessment);
        var age = born == null ? null : Period.between(born, today).getYears();
        var data = new Judged(
                product.level(),
                product.issuerLevel(),
                product.sellerLevel(),
                assessment == null ? null : assessment.level(),
                assessment == null ? null : assessment.at(),
                validUntil,
                age,
                parameters.version());
        return new Result(data, reasons(product, assessment, validUntil, today), duties(age));
    }

    /** The last day on which it counts. */
    LocalDate validUntil(Assessment assessment) {
        return LocalDate.ofInstant(assessment.at(), HOUSE)
                .plusMonths(parameters.validityMonths())
                .minusDays(1);
    }

    private List<String> reasons(
            Product product, @Nullable Assessment assessment, @Nullable LocalDate validUntil, LocalDate today) {
        if (assessment == null || validUntil == null) {
            return List.of("not-assessed");
        }
        var reasons = new ArrayList<String>();
        if (today.isAfter(validUntil)) {
            reasons.add("assessment-expired");
        }
        if (product.level() > parameters.suits(assessment.level()) && !parameters.waiver()) {
            reasons.add("level-too-high");
        }
        return reasons;
    }

    private List<String> duties(@Nullable Integer age) {
        return age != null && age >= parameters.elderAge() ? parameters.elderDuties() : List.of();
    }
}
