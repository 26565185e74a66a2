package io.jinqiao.collaboration;

import io.jinqiao.collaboration.RequestView.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests and forms in memory: asked and never answered; refuses a type that is not offered. */
public final class FakeRequests implements Requests, RequestForms {

    private final Clock clock;
    private final Map<String, Edition> forms = new LinkedHashMap<>();
    private final List<RequestView> requests = new ArrayList<>();
    private final Map<String, RequestId> keys = new LinkedHashMap<>();

    public FakeRequests(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized RequestId ask(NewRequest wish) {
        var first = keys.get(wish.by() + "/" + wish.key());
        if (first != null && wish.key() != null) {
            return first;
        }
        var edition = forms.get(wish.type());
        if (edition == null || !edition.form().offered()) {
            throw Refused.invalid("collaboration.unknown-type", "Nobody answers such requests");
        }
        var view = view(wish, edition);
        requests.add(view);
        keys.put(wish.by() + "/" + wish.key(), view.id());
        return view.id();
    }

    private RequestView view(NewRequest wish, Edition edition) {
        return new RequestView(
                RequestId.next(),
                "R20261123-%04d".formatted(requests.size() + 1),
                0,
                wish.about(),
                wish.customer(),
                wish.by(),
                edition.form().department(),
                wish.type(),
                edition.version(),
                edition.form().name(),
                wish.urgency(),
                List.of(),
                wish.text(),
                State.ASKED,
                null,
                null,
                clock.instant(),
                null,
                null);
    }

    @Override
    public synchronized RequestView get(RequestId id) {
        return requests.stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("collaboration.unknown", "No such request"));
    }

    @Override
    public synchronized List<RequestView> of(Subject about) {
        return requests.stream()
                .filter(request -> request.about().equals(about))
                .toList();
    }

    @Override
    public synchronized Edition publish(RequestForm form, Actor by) {
        return forms.compute(
                form.code(),
                (code, before) -> before == null
                        ? new Edition(1, form)
                        : before.form().equals(form) ? before : new Edition(before.version() + 1, form));
    }

    @Override
    public synchronized List<Edition> offered() {
        return forms.values().stream()
                .filter(edition -> edition.form().offered())
                .toList();
    }
}
