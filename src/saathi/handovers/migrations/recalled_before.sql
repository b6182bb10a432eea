-- What stood before a recall closed anything by itself.
DROP TRIGGER recall_closes ON exchange_received;
DROP TRIGGER taken_in_whole ON handovers_arrival;
DROP FUNCTION house.recall_closes, house.close_kept, house.empty_came, house.taken_in_whole;
DROP TRIGGER keeps ON handovers_arrival;
CREATE TRIGGER keeps BEFORE UPDATE ON handovers_arrival FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_arrival();
DROP TRIGGER keeps ON handovers_camealong;
CREATE TRIGGER keeps BEFORE UPDATE ON handovers_camealong FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_camealong();
