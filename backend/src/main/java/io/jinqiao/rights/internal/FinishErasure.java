package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.retention.events.CustomerErased;
import io.jinqiao.rights.internal.DataRequest.State;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The erasure that a request asked for is done: so is the request. */
@Component
class FinishErasure {

    private final RequestRepository requests;
    private final EndRequest end;

    FinishErasure(RequestRepository requests, EndRequest end) {
        this.requests = requests;
        this.end = end;
    }

    @ApplicationModuleListener
    void on(CustomerErased erased) {
        requests.find(erased.erasure())
                .filter(request -> request.state() == State.ERASING)
                .map(request -> request.erased(erased.kept(), erased.proof(), erased.at()))
                .ifPresent(done -> {
                    requests.save(done);
                    end.told(done, Actor.SYSTEM, erased.at());
                });
    }
}
