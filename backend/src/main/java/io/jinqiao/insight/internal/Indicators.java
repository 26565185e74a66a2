package io.jinqiao.insight.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is measured, in the versions in force. */
@Component
class Indicators {

    private final IndicatorRepository indicators;

    Indicators(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    List<IndicatorView> all() {
        return indicators.all().stream().map(IndicatorView::of).toList();
    }
}
