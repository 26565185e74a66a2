package io.jinqiao.insight.internal;

import io.jinqiao.insight.Levels;
import io.jinqiao.insight.ServiceLevel;
import org.springframework.stereotype.Component;

/** The indicator in force, for those who count waits themselves. */
@Component
class ReadLevel implements Levels {

    static final String CODE = "service-level";

    private final IndicatorRepository indicators;

    ReadLevel(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    public ServiceLevel serviceLevel() {
        return indicators.of(CODE).orElseThrow().level();
    }
}
