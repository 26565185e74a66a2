package io.jinqiao.process.internal;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine writes down every element a token passes, even where it keeps no history: two questions and two writes a step.
 * Nobody reads that here; stays tell it.
 */
final class NoActivities extends ActivityInstanceEntityManagerImpl {

    NoActivities(ProcessEngineConfigurationImpl settings) {
        super(settings, settings.getActivityInstanceDataManager());
    }

    @Override
    public void recordActivityStart(ExecutionEntity token) {
        // Not kept.
    }

    @Override
    public void recordActivityEnd(ExecutionEntity token, @Nullable String reason) {
        // Not kept.
    }

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity token) {
        // Not kept.
    }

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String matter) {
        // There are none.
    }
}
