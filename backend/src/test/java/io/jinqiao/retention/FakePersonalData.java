package io.jinqiao.retention;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of everybody the same is held: two conversations that may go, a complaint that must stay. Erases nothing by itself. */
public final class FakePersonalData implements PersonalData {

    private final Map<CustomerId, UUID> erased = new HashMap<>();
    private final Set<CustomerId> held = new HashSet<>();

    public void hold(CustomerId customer) {
        held.add(customer);
    }

    public UUID erasure(CustomerId customer) {
        return erased.get(customer);
    }

    @Override
    public List<PartView> parts(CustomerId customer) {
        return List.of(
                new PartView(
                        "conversation.conversation",
                        new Bilingual("会话与消息", "Conversations"),
                        2,
                        false,
                        "民法典第188条",
                        "P3Y"),
                new PartView("complaint.complaint", new Bilingual("投诉档案", "Complaints"), 1, true, "2020年第3号", "P3Y"));
    }

    @Override
    public List<Sheet> copy(CustomerId customer) {
        return List.of(
                new Sheet("messages", List.of(Map.of("text", "我的手机 138 0000 1234，我弟弟的是 13900005678 =1+1"))),
                new Sheet("numbers", List.of(Map.of("field", "PHONE", "value", "13800001234"))));
    }

    @Override
    public boolean held(CustomerId customer) {
        return held.contains(customer);
    }

    @Override
    public void erase(UUID erasure, CustomerId customer, StaffId proposer, StaffId approver) {
        if (held(customer)) {
            throw Refused.conflict("retention.held", "A hold is in force");
        }
        if (erased.putIfAbsent(customer, erasure) != null) {
            throw Refused.conflict("retention.erased-already", "They are erased already");
        }
    }
}
