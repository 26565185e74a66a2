package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/** An indicator as people read it; {@code numerator} and {@code denominator} are sums of counts. */
record IndicatorView(
        String code,
        int version,
        Bilingual name,
        Bilingual about,
        String numerator,
        @Nullable String denominator,
        Indicator.Unit unit,
        Indicator.Good good,
        @Nullable Double target,
        long hiddenBelow,
        int openDays,
        Indicator.@Nullable Variant variant,
        @Nullable Integer within,
        String owner) {

    static IndicatorView of(Indicator of) {
        var denominator = of.denominator();
        return new IndicatorView(
                of.code(),
                of.version(),
                of.name(),
                of.about(),
                of.numerator().text(),
                denominator == null ? null : denominator.text(),
                of.unit(),
                of.good(),
                of.target(),
                of.hiddenBelow(),
                of.openDays(),
                of.variant(),
                of.within(),
                of.owner());
    }
}
