import type { ProblemTexts } from './en.js';

/** German. */
export const de: ProblemTexts = {
  invalid_json: {
    title: 'Der Inhalt ist kein gültiges JSON.',
    detail: 'Senden Sie ein JSON-Objekt in UTF-8.',
  },
  invalid_parameter: {
    title: 'Ein Parameter ist ungültig.',
    detail: '`errors` nennt jeden einzelnen und wie er zu berichtigen ist.',
  },
  invalid_cursor: {
    title: 'Der Cursor ist ungültig.',
    detail:
      'Verwenden Sie `nextCursor` der vorigen Seite unverändert und mit derselben Sortierung, oder beginnen Sie ohne `cursor`.',
  },
  invalid_grant: {
    title: 'Das Client-Geheimnis kann nicht eingelöst werden.',
    detail:
      'Es ist unbekannt, verbraucht, älter als 10 Minuten oder für einen anderen Ursprung bestimmt. Lassen Sie Ihr Backend eine neue Sitzung anlegen.',
  },
  unsupported_grant_type: {
    title: 'Diese Art der Berechtigung wird nicht unterstützt.',
    detail: 'Senden Sie ein `grant_type`, das die Referenz von `POST /v1/token` nennt.',
  },
  subject_token_refused: {
    title: 'Das Token Ihres Identitätsanbieters kann nicht getauscht werden.',
    detail:
      'Ein eingetragener Aussteller muss es für seine Zielgruppe unterschrieben haben; es muss noch gelten und Person und Konto nennen. Melden Sie sich neu an, oder fragen Sie den Betreiber des Portals.',
  },
  scope_unknown: {
    title: 'Diesen Geltungsbereich gibt es für Sie nicht.',
    detail: 'Lassen Sie `scope` weg, oder senden Sie, was die Referenz von `POST /v1/token` nennt.',
  },
  unauthenticated: {
    title: 'Zugangsdaten fehlen.',
    detail: 'Senden Sie `Authorization: Bearer …` mit einem Zugangstoken oder API-Schlüssel.',
  },
  invalid_token: {
    title: 'Die Zugangsdaten sind ungültig.',
    detail: 'Token oder Schlüssel ist falsch, widerrufen oder abgelaufen. Holen Sie einen neuen.',
  },
  client_refused: {
    title: 'Das Programm wurde nicht erkannt.',
    detail:
      'Unterschreiben Sie für jeden Aufruf neu: `iss` und `sub` die Id eines API-Schlüssels mit `jwks`, `aud` dieser Endpunkt, `kid`, ein neues `jti` und `exp` innerhalb von 5 Minuten. Mehr steht im Protokoll des Servers.',
  },
  dpop_required: {
    title: 'Das Token muss an einen Schlüssel gebunden sein.',
    detail:
      'Dieses Token ist an einen Schlüssel gebunden, oder sein Mandant nimmt keine anderen: Senden Sie einen `DPoP`-Nachweis mit der Bitte um das Token und mit jedem Aufruf (RFC 9449).',
  },
  invalid_dpop_proof: {
    title: 'Der Nachweis des Schlüssels ist ungültig.',
    detail: '`errors` sagt, was an der Kopfzeile `DPoP` falsch ist und wie es zu berichtigen ist.',
  },
  use_dpop_nonce: {
    title: 'Der Nachweis braucht eine frische Nonce.',
    detail:
      'Machen Sie einen neuen Nachweis, dessen `nonce` die `DPoP-Nonce` dieser Antwort ist, und senden Sie den Aufruf noch einmal.',
  },
  forbidden: { title: 'Das dürfen Sie nicht.', detail: 'Bitten Sie um eine Rolle, die es erlaubt.' },
  origin_not_allowed: {
    title: 'Dieser Web-Ursprung darf die API nicht benutzen.',
    detail: 'Er ist für den Mandanten nicht eingetragen, oder das Token gilt für einen anderen.',
  },
  component_not_allowed: {
    title: 'Das Token gilt nicht für dieses Element.',
    detail:
      'Nennen Sie das Element in `components`, wenn Sie die Sitzung anlegen, oder lassen Sie `components` weg.',
  },
  scope_not_granted: {
    title: 'Der API-Schlüssel hat diesen Geltungsbereich nicht.',
    detail: 'Nehmen Sie einen Schlüssel, dessen `scopes` die Aktion nennen, oder einen ohne `scopes`.',
  },
  user_disabled: {
    title: 'Diese Person ist gesperrt.',
    detail: 'Setzen Sie ihren `status` unter `/v1/users/{id}` auf `active`, bevor Sie wieder für sie bürgen.',
  },
  membership_ended: {
    title: 'Diese Person gehört nicht mehr zum Konto.',
    detail:
      'Jemand hat sie entfernt. Lassen Sie sie wieder aufnehmen, bevor Sie in diesem Konto für sie bürgen.',
  },
  field_not_editable: {
    title: 'Sie dürfen nicht alle diese Felder ändern.',
    detail:
      'Lassen Sie die Felder weg, die `errors` nennt; `fields` des Datensatzes sagt, welche `editable` sind.',
  },
  own_request: {
    title: 'Über die eigene Anfrage entscheidet niemand selbst.',
    detail:
      'Jemand anderes muss entscheiden: weder wer sie gestellt hat, noch wer das für jemanden getan hat.',
  },
  not_found: { title: 'Nicht gefunden.', detail: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.' },
  method_not_allowed: {
    title: 'Diese Methode ist hier nicht erlaubt.',
    detail: '`Allow` nennt die erlaubten.',
  },
  idempotency_in_progress: {
    title: 'Der erste Aufruf mit diesem Schlüssel läuft noch.',
    detail: 'Warten Sie `Retry-After` Sekunden und senden Sie denselben Aufruf noch einmal.',
  },
  transition_not_available: {
    title: 'Dieser Schritt ist jetzt nicht möglich.',
    detail: 'Lesen Sie die Anfrage neu: `transitions` nennt die möglichen Schritte.',
  },
  document_already_linked: {
    title: 'Eine Datei gehört schon zu einer Anfrage.',
    detail: 'Laden Sie sie noch einmal hoch, um sie an eine andere Anfrage zu hängen.',
  },
  version_conflict: {
    title: 'Jemand hat es im selben Augenblick geändert.',
    detail: 'Lesen Sie neu und wiederholen Sie den Aufruf.',
  },
  api_key_ended: {
    title: 'Der API-Schlüssel ist beendet oder wurde schon ersetzt.',
    detail: 'Ersetzen Sie seinen Nachfolger (`replacedBy`), oder legen Sie einen neuen an.',
  },
  role_in_use: {
    title: 'Die Rolle wird noch gebraucht.',
    detail:
      'Nehmen Sie sie den Menschen, die sie haben (`people`), und den Identitätsanbietern, die sie geben (`issuers`), und löschen Sie sie dann.',
  },
  role_built_in: {
    title: 'Eine eingebaute Rolle kann nicht geändert werden.',
    detail: 'Legen Sie eine eigene Rolle mit den gewünschten Berechtigungen an.',
  },
  too_many: {
    title: 'Es gibt so viele, wie es geben kann.',
    detail: '`limit` sagt, wie viele. Löschen Sie, was Sie nicht mehr brauchen.',
  },
  webhook_endpoint_disabled: {
    title: 'Der Webhook-Endpunkt ist abgeschaltet; an ihn wird nichts gesendet.',
    detail: 'Schalten Sie ihn mit `PATCH /v1/webhook-endpoints/{id}` ein, oder testen Sie ihn nur.',
  },
  calendar_in_use: {
    title: 'Services rechnen nach diesem Kalender.',
    detail: 'Veröffentlichen Sie sie (`services`) erst mit einem anderen Kalender, dann löschen Sie ihn.',
  },
  connector_disabled: {
    title: 'Der Konnektor ist abgeschaltet und ruft niemanden auf.',
    detail: 'Schalten Sie ihn mit `PUT /v1/connectors/{key}` ein, oder testen Sie ihn nur.',
  },
  change_pending: {
    title: 'Eine Änderung dieses Feldes wartet schon auf Freigabe.',
    detail: 'Warten Sie, bis darüber entschieden ist, oder lassen Sie sie zurückziehen.',
  },
  approval_closed: {
    title: 'Die Genehmigung wartet nicht mehr.',
    detail: 'Lesen Sie sie erneut: `status` sagt, was daraus geworden ist.',
  },
  approval_decided: {
    title: 'Sie haben schon entschieden, oder jemand an Ihrer Stelle.',
    detail: 'Lesen Sie sie erneut: `stages` enthält alle Entscheidungen. Vielleicht fehlen noch andere.',
  },
  change_decided: {
    title: 'Der Änderungsantrag wartet nicht mehr.',
    detail: 'Lesen Sie ihn noch einmal: `status` sagt, was daraus geworden ist.',
  },
  change_outdated: {
    title: 'Der Datensatz ist nicht mehr so wie bei Antragstellung.',
    detail:
      'Vergleichen Sie den Datensatz mit dem Antrag und lehnen Sie ihn mit einer Begründung ab; er kann neu gestellt werden.',
  },
  sync_conflict: {
    title: 'Ein anderer Lauf dieser Quelle war schneller.',
    detail:
      '`cursor` sagt, wo die Quelle jetzt ist. Machen Sie dort weiter, oder lassen Sie `sync.after` weg, um trotzdem zu senden.',
  },
  records_would_break: {
    title: 'Datensätze wären nicht mehr gültig.',
    detail: '`broken` nennt die ersten. Ändern Sie zuerst diese Datensätze, oder den Entwurf.',
  },
  issuer_exists: {
    title: 'Dieser Aussteller ist mit dieser Zielgruppe schon eingetragen.',
    detail: 'Ändern Sie ihn mit `PATCH /v1/issuers/{id}`, oder tragen Sie eine andere Zielgruppe ein.',
  },
  managed_by_host: {
    title: 'Das legt der Host fest.',
    detail: 'Er sagt es mit jeder Sitzung neu; ändern Sie es in seinem eigenen System.',
  },
  last_account_admin: {
    title: 'Das ist die letzte Verwaltung des Kontos.',
    detail: 'Geben Sie zuerst jemand anderem die Rolle `account-admin`.',
  },
  already_member: {
    title: 'Diese Person gehört schon zum Konto.',
    detail: 'Ändern oder entfernen Sie stattdessen ihre Mitgliedschaft.',
  },
  request_taken: {
    title: 'Diese Anfrage hat schon jemand anderes.',
    detail:
      'Lesen Sie sie neu. Um sie zu übernehmen, weisen Sie sie mit der Id der Person zu, die sie haben soll.',
  },
  rating_not_open: {
    title: 'Diese Anfrage kann jetzt nicht bewertet werden.',
    detail: 'Bewerten kann man eine Anfrage, sobald sie geschlossen ist, und dann 14 Tage lang.',
  },
  comment_too_old: {
    title: 'Dieser Kommentar lässt sich nicht mehr ändern.',
    detail: 'Ein Kommentar lässt sich 15 Minuten lang ändern. Schreiben Sie einen neuen.',
  },
  help_not_offered: {
    title: 'Es gibt keinen Service, der Sie zu einem Menschen bringt.',
    detail:
      'Nennen Sie die Anfrage, um die es geht, oder lassen Sie einen Service mit dem Schlüssel `human-help` veröffentlichen, dessen Formular leer bleiben darf.',
  },
  held_message_decided: {
    title: 'Über diese Nachricht wurde schon entschieden.',
    detail: 'Lesen Sie sie noch einmal: `status` sagt, was aus ihr wurde.',
  },
  already_invited: {
    title: 'Diese Adresse ist schon eingeladen.',
    detail:
      'Nehmen Sie zuerst die offene Einladung zurück, um mit anderen Rollen oder Standorten einzuladen.',
  },
  job_status: {
    title: 'Der Auftrag hat keinen Status dafür.',
    detail:
      'Angehalten werden nur wartende und laufende Aufträge, neu versucht nur gescheiterte und angehaltene.',
  },
  privacy_request_decided: {
    title: 'Über den Datenschutzantrag ist entschieden.',
    detail: 'Entschieden wird nur über eine Löschung, die wartet. Lesen Sie ihn, um zu sehen, wie er steht.',
  },
  legal_hold: {
    title: 'Eine Aufbewahrungsanordnung hält die Daten dieser Person.',
    detail:
      'Heben Sie die Anordnung zuerst auf (`POST /v1/legal-holds/{id}/releases`), wenn ihr Anlass vorbei ist.',
  },
  user_erased: {
    title: 'Die Daten dieser Person sind gelöscht.',
    detail: 'Es gibt nichts mehr zu ändern. Bürgt Ihr Server wieder für sie, beginnt eine neue Person.',
  },
  precondition_failed: {
    title: 'Es hat sich geändert, seit Sie es gelesen haben.',
    detail: 'Lesen Sie neu, prüfen Sie die Änderung und senden Sie das neue `ETag` als `If-Match`.',
  },
  payload_too_large: {
    title: 'Der Inhalt ist zu groß.',
    detail: 'Senden Sie weniger; `limit` nennt die Höchstzahl der Bytes.',
  },
  unsupported_media_type: {
    title: 'Dieser Medientyp wird nicht unterstützt.',
    detail: '`accept` nennt die möglichen Medientypen.',
  },
  range_not_satisfiable: {
    title: 'Diese Bytes gibt es nicht.',
    detail: '`Content-Range` nennt die Länge der Datei.',
  },
  invalid_input: {
    title: 'Die Eingabe ist ungültig.',
    detail: '`errors` nennt jeden fehlerhaften Wert und wie er zu berichtigen ist.',
  },
  idempotency_key_reused: {
    title: 'Der Idempotenzschlüssel wurde für einen anderen Aufruf benutzt.',
    detail:
      'Verwenden Sie für jeden neuen Aufruf einen neuen Schlüssel und wiederholen Sie einen Aufruf unverändert.',
  },
  file_type_not_allowed: {
    title: 'Dateien dieser Art werden nicht angenommen.',
    detail: 'Senden Sie ein Bild, ein PDF, ein Office-Dokument, reinen Text oder CSV.',
  },
  precondition_required: {
    title: 'Sagen Sie, welchen Stand Sie ändern.',
    detail: 'Lesen Sie die Ressource und senden Sie ihren `ETag` als `If-Match`.',
  },
  rate_limited: { title: 'Zu viele Aufrufe.', detail: 'Warten Sie `Retry-After` Sekunden.' },
  internal_error: {
    title: 'Bei uns ist etwas schiefgegangen.',
    detail: 'Versuchen Sie es noch einmal; wenn es bleibt, nennen Sie `requestId`.',
  },
  unavailable: {
    title: 'Der Server ist gerade nicht bereit.',
    detail: 'Versuchen Sie es gleich noch einmal.',
  },
  issuer_unreachable: {
    title: 'Die Schlüssel Ihres Identitätsanbieters können nicht gelesen werden.',
    detail:
      'Versuchen Sie es nach `Retry-After` Sekunden noch einmal; wenn es bleibt, antwortet `jwksUri` des Ausstellers nicht richtig.',
  },
};
