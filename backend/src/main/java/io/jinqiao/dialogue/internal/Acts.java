package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import java.util.Optional;

/** Has things done; empty when that failed or took too long, so that nobody knows whether it is done. */
@FunctionalInterface
interface Acts {

    Optional<ActResult> perform(String act, ActRequest request);
}
