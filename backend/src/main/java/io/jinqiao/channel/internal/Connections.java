package io.jinqiao.channel.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is connected at this moment. */
@Component
class Connections {

    private final Room room = Room.ofThisProcess();
    private final Set<Connection> all = ConcurrentHashMap.newKeySet();
    private final Map<CustomerId, List<Connection>> customers = new ConcurrentHashMap<>();
    private final Map<StaffId, List<Connection>> desks = new ConcurrentHashMap<>();
    private final Map<ConversationId, List<Connection>> watchers = new ConcurrentHashMap<>();

    private volatile boolean admitting = true;

    /** What waits for all of them together. */
    Room room() {
        return room;
    }

    /** False: from now on whoever wants to come is refused. */
    void admit(boolean anybody) {
        admitting = anybody;
    }

    boolean isAdmitting() {
        return admitting;
    }

    void add(Connection connection) {
        all.add(connection);
    }

    void remove(Connection connection) {
        all.remove(connection);
    }

    Set<Connection> all() {
        return all;
    }

    void add(CustomerId customer, Connection connection) {
        add(customers, customer, connection);
    }

    void remove(CustomerId customer, Connection connection) {
        remove(customers, customer, connection);
    }

    List<Connection> of(CustomerId customer) {
        return customers.getOrDefault(customer, List.of());
    }

    /** True when it is this person's first. */
    boolean add(StaffId staff, Connection connection) {
        return add(desks, staff, connection) == 1;
    }

    /** True when it was this person's last. */
    boolean remove(StaffId staff, Connection connection) {
        return remove(desks, staff, connection) == 0;
    }

    List<Connection> of(StaffId staff) {
        return desks.getOrDefault(staff, List.of());
    }

    Collection<List<Connection>> desks() {
        return desks.values();
    }

    void watch(ConversationId conversation, Connection connection) {
        add(watchers, conversation, connection);
    }

    void unwatch(ConversationId conversation, Connection connection) {
        remove(watchers, conversation, connection);
    }

    List<Connection> watching(ConversationId conversation) {
        return watchers.getOrDefault(conversation, List.of());
    }

    private static <K> int add(Map<K, List<Connection>> map, K key, Connection connection) {
        return map.merge(
                        key,
                        List.of(connection),
                        (some, more) -> Stream.concat(some.stream(), more.stream())
                                .distinct()
                                .toList())
                .size();
    }

    private static <K> int remove(Map<K, List<Connection>> map, K key, Connection connection) {
        var left = map.computeIfPresent(key, (_, some) -> {
            var others = some.stream().filter(it -> it != connection).toList();
            return others.isEmpty() ? null : others;
        });
        return left == null ? 0 : left.size();
    }
}
