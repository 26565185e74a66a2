package io.jinqiao.manual;

import io.jinqiao.manual.phrases.ServiceManual;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is offered; nobody follows it. */
public final class FakeManuals implements Manuals {

    private final List<ServiceManual> offered = new ArrayList<>();

    @Override
    public void offer(ServiceManual manual) {
        offered.add(manual);
    }

    public List<ServiceManual> offered() {
        return List.copyOf(offered);
    }
}
