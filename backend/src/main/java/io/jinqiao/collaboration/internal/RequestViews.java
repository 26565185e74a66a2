package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView;
import io.jinqiao.collaboration.RequestView.Answer;
import io.jinqiao.collaboration.RequestView.State;
import io.jinqiao.collaboration.internal.Request.Accepted;
import io.jinqiao.collaboration.internal.Request.Answered;
import io.jinqiao.collaboration.internal.Request.Closed;
import io.jinqiao.collaboration.internal.Request.Consulting;
import io.jinqiao.collaboration.internal.Request.Returned;
import io.jinqiao.collaboration.internal.Request.Waiting;
import io.jinqiao.collaboration.internal.Request.Withdrawn;
import org.jspecify.annotations.Nullable;

/** Requests as others see them. */
final class RequestViews {

    private RequestViews() {}

    static RequestView of(Request request) {
        return switch (request.state()) {
            case Consulting _ -> view(request, State.CONSULTING, null);
            case Waiting() -> view(request, State.ASKED, null);
            case Accepted _ -> view(request, State.ACCEPTED, null);
            case Returned _ -> view(request, State.RETURNED, null);
            case Answered(var handler, var answer) -> view(request, State.ANSWERED, answer);
            case Closed(var handler, var answer, var at) -> view(request, State.CLOSED, answer);
            case Withdrawn _ -> view(request, State.WITHDRAWN, null);
        };
    }

    private static RequestView view(Request request, State state, @Nullable Answer answer) {
        var asked = request.asked();
        var promise = request.promise();
        return new RequestView(
                request.id(),
                request.number(),
                request.version(),
                asked.about(),
                asked.customer(),
                asked.by(),
                asked.department(),
                asked.type(),
                asked.typeVersion(),
                asked.typeName(),
                asked.urgency(),
                asked.filled(),
                asked.text(),
                state,
                request.handler(),
                answer,
                asked.at(),
                promise == null ? null : promise.dueAt(),
                request.lateAt());
    }
}
