package dev.roundtable.store.query;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.SessionFactory;

/**
 * Runs queries, each in a stateless session of its own. A query returns its connection when it has read its rows, so no caller holds
 * one connection while it waits for another.
 */
@ApplicationScoped
class Sessions {

    private final SessionFactory factory;

    Sessions(SessionFactory factory) {
        this.factory = factory;
    }

    /** Runs an HQL query; its columns are the components of the record {@code type}, in their order. */
    <T> List<T> list(Class<T> type, String hql, Map<String, ?> parameters) {
        return list(type, hql, parameters, Integer.MAX_VALUE);
    }

    /** Runs an HQL query that returns at most {@code limit} rows. */
    <T> List<T> list(Class<T> type, String hql, Map<String, ?> parameters, int limit) {
        try (var session = factory.openStatelessSession()) {
            var query = session.createSelectionQuery(hql, type).setReadOnly(true);
            parameters.forEach(query::setParameter);
            return limit == Integer.MAX_VALUE ? query.list() : query.setMaxResults(limit).list();
        }
    }

    /** Runs an SQL query with parameters by position. */
    List<Object[]> listNative(String sql, List<?> parameters) {
        try (var session = factory.openStatelessSession()) {
            var query = session.createNativeQuery(sql, Object[].class);
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query.list();
        }
    }

    /** Runs an HQL query that counts. */
    int count(String hql, Map<String, ?> parameters) {
        return list(Long.class, hql, parameters).get(0).intValue();
    }
}
