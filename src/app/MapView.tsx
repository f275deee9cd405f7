import type { MapInput } from "../features/map/use-map-cells";
import type { Address, AddressChange } from "../state/address";
import { FarPart } from "../ui/FarPart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { useText } from "../ui/TextProvider";

const MapPanel = lazyWithRetry(() => import("../features/map/MapPanel"), "MapPanel");

interface MapViewProps extends MapInput {
  readonly address: Address;
  readonly changeAddress: (change: AddressChange) => void;
}

/** As high as the tiles with their legend and source. */
const HEIGHT = 525;

/** The map beside the figure; its code comes after the figure's. */
export function MapView({ address, changeAddress, ...input }: MapViewProps) {
  const { app } = useText();
  return (
    <FarPart label={app.mapLoading} height={HEIGHT}>
      <MapPanel
        {...input}
        view={address.map}
        onBasisChange={(basis) => changeAddress({ basis })}
        onViewChange={(map) => changeAddress({ map })}
      />
    </FarPart>
  );
}
