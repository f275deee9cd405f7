import type { MapInput } from "../features/map/use-map-cells";
import type { Address, AddressChange } from "../state/address";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { Skeleton } from "../ui/Skeleton";
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
    <LatePart fallback={<Skeleton label={app.loading} height={HEIGHT} />}>
      <MapPanel
        {...input}
        view={address.map}
        onBasisChange={(basis) => changeAddress({ basis })}
        onViewChange={(map) => changeAddress({ map })}
      />
    </LatePart>
  );
}
