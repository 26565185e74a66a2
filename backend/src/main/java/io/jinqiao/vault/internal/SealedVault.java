package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.cipher.Tampered;
import io.jinqiao.vault.events.KeyDestroyed;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door other modules knock on. */
@Component
class SealedVault implements Vault {

    private final DataKeys keys;
    private final OpenStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealedVault(DataKeys keys, OpenStore store, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public byte[] seal(Owner owner, Place place, String value) {
        return keys.newest(owner).seal(place, value);
    }

    @Override
    public String open(Owner owner, Place place, byte[] sealed) {
        try {
            return keys.get(owner, DataKey.version(sealed)).open(place, sealed);
        } catch (Tampered e) {
            throw Refused.conflict("vault.broken", "A sealed value was changed or moved");
        }
    }

    @Override
    public void prepare(Collection<Owner> owners) {
        keys.prepare(owners);
    }

    @Override
    public byte[] index(String index, String normal) {
        return store.keys().index(index, normal);
    }

    @Override
    @Transactional
    public void shred(CustomerId customer) {
        var versions = keys.destroy(Owner.of(customer));
        if (versions > 0) {
            events.publishEvent(new KeyDestroyed(customer, versions, Actor.SYSTEM, clock.instant()));
        }
    }

    @Override
    @Transactional
    public void shred(Owner owner) {
        keys.destroy(owner);
    }
}
