package io.jinqiao.retention.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** At the start: whoever was erased after the moment to which the database was restored is erased again. */
@Component
class EraseAgain {

    private static final Logger LOG = LoggerFactory.getLogger(EraseAgain.class);

    private final ErasedFile file;
    private final ErasureRepository erasures;

    EraseAgain(ErasedFile file, ErasureRepository erasures) {
        this.file = file;
        this.erasures = erasures;
    }

    void begin() {
        var again = file.all().stream().filter(erasures::add).count();
        if (again > 0) {
            LOG.warn("{} customers were erased after the state that was restored; it is done again", again);
        }
    }
}
